/**
 * The playground: the chat in a browser on this computer, for trying the product without Slack or
 * Teams. Here the program itself is the platform.
 */
@NullMarked
package org.leadlearner.chat.web;

import org.jspecify.annotations.NullMarked;
