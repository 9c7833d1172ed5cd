/** Values that one column holds as JSON, such as a message or a result, with their older forms. */
@NullMarked
package org.leadlearner.store.column;

import org.jspecify.annotations.NullMarked;
