/** The results of checks, with their fixes. Pure. */
@NullMarked
package org.leadlearner.finding;

import org.jspecify.annotations.NullMarked;
