package org.leadlearner.chat.teams.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why Microsoft refuses a token to our app (see "Microsoft Entra authentication and authorization
 * error codes" at learn.microsoft.com).
 *
 * @param code such as AADSTS7000215; the rest of the response is not kept
 */
record LoginFault(String code) {
  private static final Pattern CODE = Pattern.compile("\\bAADSTS\\d{1,9}\\b");
  private static final Pattern WORD = Pattern.compile("[a-z_]{1,40}");

  static LoginFault of(SetupHttp.Answer answer) {
    JsonNode body = answer.body();
    Matcher code = CODE.matcher(body.path("error_description").asText());
    if (code.find()) {
      return new LoginFault(code.group());
    }
    String word = body.path("error").asText();
    return new LoginFault(WORD.matcher(word).matches() ? word : "HTTP status " + answer.status());
  }

  String mend() {
    return switch (code) {
      case "AADSTS7000215", "invalid_client" ->
          "Copy the Value (not the Secret ID) of a client secret again from the page Certificates &"
              + " secrets, and set MICROSOFT_APP_PASSWORD to it.";
      case "AADSTS7000222" ->
          "The client secret has ended. Make a new one on the page Certificates & secrets, and set"
              + " MICROSOFT_APP_PASSWORD to its Value.";
      case "AADSTS700016" ->
          "This tenant has no such app. Compare MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID with"
              + " the page Overview of the app registration.";
      case "AADSTS7000229" ->
          "The app has no enterprise application in this tenant. Open its page Overview and press"
              + " Create Service Principal.";
      case "AADSTS7000112" ->
          "The app is disabled. Under Enterprise applications, its Properties, set Enabled for users"
              + " to sign-in to Yes.";
      case "AADSTS90002", "AADSTS900023" ->
          "There is no such tenant. Copy the Directory (tenant) ID from the page Overview of the app"
              + " registration, and set MICROSOFT_APP_TENANT_ID to it.";
      default -> "Try again in a few minutes; login.microsoftonline.com/error explains the code.";
    };
  }
}
