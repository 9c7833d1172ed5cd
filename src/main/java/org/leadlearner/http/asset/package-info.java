/** Serves the files that pages need: styles, scripts and pictures. */
@NullMarked
package org.leadlearner.http.asset;

import org.jspecify.annotations.NullMarked;
