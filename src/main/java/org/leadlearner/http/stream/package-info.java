/**
 * Server-sent events: lines that are open to browsers, and the few threads that write to them. A
 * slow browser holds up nobody else. It enters no room.
 */
@NullMarked
package org.leadlearner.http.stream;

import org.jspecify.annotations.NullMarked;
