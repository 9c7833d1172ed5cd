/** How long records of people are kept, if the district sets that, and their daily deletion. */
@NullMarked
package org.leadlearner.retention;

import org.jspecify.annotations.NullMarked;
