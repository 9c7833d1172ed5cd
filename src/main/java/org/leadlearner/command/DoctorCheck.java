package org.leadlearner.command;

import java.util.List;
import java.util.function.Supplier;
import org.leadlearner.finding.Finding;

/**
 * One check of the doctor.
 *
 * @param name what it checks, in a few words
 * @param examine returns at least one line; each fault with its fix, none with a secret
 */
public record DoctorCheck(String name, Supplier<List<Finding>> examine) {}
