/** People, their accounts, and everything that is deleted with a person. */
@NullMarked
package org.leadlearner.store.person;

import org.jspecify.annotations.NullMarked;
