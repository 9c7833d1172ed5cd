/**
 * The dashboard: shows in a browser, to the one person who was given a link in chat, the very
 * messages that the chat shows them, so that nobody sees more there than they could ask for. It may
 * enter chat and people.
 */
@NullMarked
package org.leadlearner.dashboard;

import org.jspecify.annotations.NullMarked;
