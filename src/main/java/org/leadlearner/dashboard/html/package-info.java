/** Renders the parts of a message as HTML: text, tables, charts. */
@NullMarked
package org.leadlearner.dashboard.html;

import org.jspecify.annotations.NullMarked;
