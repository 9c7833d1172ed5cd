package org.leadlearner.dashboard.page;

import java.util.Optional;

/**
 * What every page says about the installation.
 *
 * @param isMadeUp whether its people are invented, as in the playground
 * @param district the name of the district; empty when it is not set
 */
public record Site(boolean isMadeUp, Optional<String> district) {}
