/**
 * The dashboard in a browser, for one person who got a link in chat. It shows the same messages
 * that the chat would show them, so nobody sees more here than they could ask for.
 */
@NullMarked
package org.leadlearner.dashboard;

import org.jspecify.annotations.NullMarked;
