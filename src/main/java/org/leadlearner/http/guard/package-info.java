/**
 * What stands between a connection and the servlets, so that nobody who sends slowly, never ends or
 * comes in crowds keeps the server from answering others. It may enter nothing of ours.
 */
@NullMarked
package org.leadlearner.http.guard;

import org.jspecify.annotations.NullMarked;
