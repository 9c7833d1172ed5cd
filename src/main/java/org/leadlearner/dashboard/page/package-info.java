/**
 * What the pages of the dashboard and the pages for staff have in common: the frame of a page, the
 * protection of requests, and the secrets that browsers hold.
 */
@NullMarked
package org.leadlearner.dashboard.page;

import org.jspecify.annotations.NullMarked;
