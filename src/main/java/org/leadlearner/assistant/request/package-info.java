/** What people can ask for: closed sets of requests, each with a visitor. */
@NullMarked
package org.leadlearner.assistant.request;

import org.jspecify.annotations.NullMarked;
