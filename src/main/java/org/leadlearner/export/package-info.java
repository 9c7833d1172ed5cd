/** Exported files: personal data, practice logs and team rounds, as CSV or JSON. */
@NullMarked
package org.leadlearner.export;

import org.jspecify.annotations.NullMarked;
