/** Who has access: dashboard links and sessions, and workspaces that installed the app. Pure. */
@NullMarked
package org.leadlearner.access;

import org.jspecify.annotations.NullMarked;
