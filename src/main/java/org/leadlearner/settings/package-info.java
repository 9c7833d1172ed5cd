/**
 * The operator's settings: environment and .env become records, and all faults are reported
 * together with their keys.
 */
@NullMarked
package org.leadlearner.settings;

import org.jspecify.annotations.NullMarked;
