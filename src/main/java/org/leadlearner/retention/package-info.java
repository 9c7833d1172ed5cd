/**
 * How long records of people are kept, where the district says so: what is older, and its removal
 * once a day. It enters no other room.
 */
@NullMarked
package org.leadlearner.retention;

import org.jspecify.annotations.NullMarked;
