/**
 * How the assistant runs in a district, for those who administer it: places, deliveries and counts,
 * and nothing that anybody answered. Pure.
 */
@NullMarked
package org.leadlearner.operation;

import org.jspecify.annotations.NullMarked;
