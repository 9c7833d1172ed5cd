/** What leaves as a file: practice logs and team rounds as CSV. */
@NullMarked
package org.leadlearner.export;

import org.jspecify.annotations.NullMarked;
