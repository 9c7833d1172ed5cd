/** The one HTTP server for all servlets, with health, readiness and plain error pages. */
@NullMarked
package org.leadlearner.http;

import org.jspecify.annotations.NullMarked;
