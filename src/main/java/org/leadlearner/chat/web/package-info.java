/**
 * The playground: the chat in a browser on this computer, for trying the product without Slack or
 * Teams. Here we are the platform ourselves. It enters chat, people, Jetty's servlets and Jackson.
 */
@NullMarked
package org.leadlearner.chat.web;

import org.jspecify.annotations.NullMarked;
