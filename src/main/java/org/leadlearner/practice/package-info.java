/** What leaders did with prompts: answers, the log, weeks, and who replied first. Pure. */
@NullMarked
package org.leadlearner.practice;

import org.jspecify.annotations.NullMarked;
