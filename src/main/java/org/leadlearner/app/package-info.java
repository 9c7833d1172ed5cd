/**
 * Puts the rooms together in the order in which data flows, and starts and stops them as one
 * server.
 */
@NullMarked
package org.leadlearner.app;

import org.jspecify.annotations.NullMarked;
