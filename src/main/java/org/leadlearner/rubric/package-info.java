/** The rubric: strands, each with four stages and an anchor sentence for each point. Pure. */
@NullMarked
package org.leadlearner.rubric;

import org.jspecify.annotations.NullMarked;
