/**
 * The one HTTP server that rooms hang their servlets into, with health, readiness and plain error
 * pages, so that no room has to keep a server of its own. It may enter settings.
 */
@NullMarked
package org.leadlearner.http;

import org.jspecify.annotations.NullMarked;
