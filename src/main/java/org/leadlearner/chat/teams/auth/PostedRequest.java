package org.leadlearner.chat.teams.auth;

import java.util.Optional;

/**
 * What was posted to us, before anything of it is believed.
 *
 * @param authorization the header of that name
 * @param isFromHere whether it was sent on this machine, as {@link LocalRequests} tells
 */
public record PostedRequest(Optional<String> authorization, boolean isFromHere, byte[] body) {}
