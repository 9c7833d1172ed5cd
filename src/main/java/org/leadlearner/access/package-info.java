/**
 * Who may come in: dashboard links and passes, and workspaces that installed the app. Pure; it
 * enters people.
 */
@NullMarked
package org.leadlearner.access;

import org.jspecify.annotations.NullMarked;
