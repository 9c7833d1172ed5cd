/** Creates, starts and stops all modules as one server. */
@NullMarked
package org.leadlearner.app;

import org.jspecify.annotations.NullMarked;
