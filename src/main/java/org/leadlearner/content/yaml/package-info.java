/** Authored YAML with line numbers: values, schemas, and faults with their fix. */
@NullMarked
package org.leadlearner.content.yaml;

import org.jspecify.annotations.NullMarked;
