/**
 * Tells a system of the district's of each closed round, by signed calls that are kept until they
 * arrive.
 */
@NullMarked
package org.leadlearner.webhook;

import org.jspecify.annotations.NullMarked;
