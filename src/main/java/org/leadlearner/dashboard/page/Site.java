package org.leadlearner.dashboard.page;

import java.util.Optional;

/**
 * What every page says of where it is.
 *
 * @param isMadeUp whether the people in it are
 * @param district what people call the district; empty where nothing is set
 */
public record Site(boolean isMadeUp, Optional<String> district) {}
