/** Main, which gives the commands what they need. It may use every package, and none may use it. */
@NullMarked
package org.leadlearner;

import org.jspecify.annotations.NullMarked;
