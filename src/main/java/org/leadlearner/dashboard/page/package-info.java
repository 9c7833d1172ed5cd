/**
 * What the pages of the dashboard and those for staff have in common: the frame around a page, what
 * guards a request, and secrets that browsers hold. It enters people and the words of pages.
 */
@NullMarked
package org.leadlearner.dashboard.page;

import org.jspecify.annotations.NullMarked;
