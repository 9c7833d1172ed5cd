/**
 * A person and what is kept of them: linked accounts, their data, being forgotten, the link to the
 * dashboard.
 */
@NullMarked
package org.leadlearner.assistant.account;

import org.jspecify.annotations.NullMarked;
