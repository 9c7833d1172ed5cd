/**
 * Server-sent events: lines that are open to browsers, and the few threads that write to them. A
 * slow browser holds up nobody else.
 */
@NullMarked
package org.leadlearner.http.stream;

import org.jspecify.annotations.NullMarked;
