/**
 * Reads what a content folder holds in other languages: {@code languages/es/} has the same files as
 * the folder itself, and the program's own words.
 */
@NullMarked
package org.leadlearner.content.language;

import org.jspecify.annotations.NullMarked;
