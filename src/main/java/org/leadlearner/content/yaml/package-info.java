/** Authored YAML with line numbers: values, schemas, and faults with their mend. */
@NullMarked
package org.leadlearner.content.yaml;

import org.jspecify.annotations.NullMarked;
