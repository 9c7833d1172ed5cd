/**
 * Reads the settings from the environment and .env; all faults are reported together, each with its
 * key.
 */
@NullMarked
package org.leadlearner.settings.read;

import org.jspecify.annotations.NullMarked;
