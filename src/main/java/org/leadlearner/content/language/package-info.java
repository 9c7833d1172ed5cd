/**
 * Reads content in other languages: {@code languages/es/} has the same files as the content folder
 * itself, and the program's own texts.
 */
@NullMarked
package org.leadlearner.content.language;

import org.jspecify.annotations.NullMarked;
