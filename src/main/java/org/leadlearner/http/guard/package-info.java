/** Protects the servlets from clients that send slowly, never finish, or come in crowds. */
@NullMarked
package org.leadlearner.http.guard;

import org.jspecify.annotations.NullMarked;
