/**
 * What people say for each request, and how near a line is to it. Pure; it enters understand, its
 * text and its slots.
 */
@NullMarked
package org.leadlearner.understand.phrase;

import org.jspecify.annotations.NullMarked;
