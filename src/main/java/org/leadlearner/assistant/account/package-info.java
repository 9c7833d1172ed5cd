/** A person and their stored data: linked accounts, export, deletion, the link to the dashboard. */
@NullMarked
package org.leadlearner.assistant.account;

import org.jspecify.annotations.NullMarked;
