/** What people say for each request, as educators write it. */
@NullMarked
package org.leadlearner.content.phrase;

import org.jspecify.annotations.NullMarked;
