/** The program's own texts in every language: English, built-in translations, and a district's. */
@NullMarked
package org.leadlearner.language;

import org.jspecify.annotations.NullMarked;
