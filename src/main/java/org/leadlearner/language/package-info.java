/** The program's own words in every language: English, what ships beside it, and a district's. */
@NullMarked
package org.leadlearner.language;

import org.jspecify.annotations.NullMarked;
