package org.leadlearner.console;

import java.util.List;
import java.util.function.Supplier;
import org.leadlearner.finding.Finding;

/**
 * One thing that the doctor looks at.
 *
 * @param name what it looks at, in a few words
 * @param examine gives at least one line; each fault with its mend, none with a secret
 */
public record DoctorCheck(String name, Supplier<List<Finding>> examine) {}
