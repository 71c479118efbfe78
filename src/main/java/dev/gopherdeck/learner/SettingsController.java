package dev.gopherdeck.learner;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Changes of the learner's settings. */
@Controller
class SettingsController {

    private final CurrentLearner currentLearner;

    SettingsController(CurrentLearner currentLearner) {
        this.currentLearner = currentLearner;
    }

    @PostMapping("/settings/language")
    String speak(@RequestParam Language language, @RequestParam(defaultValue = "/") String returnTo) {
        currentLearner.speak(language);
        return "redirect:" + localPath(returnTo);
    }

    @PostMapping("/settings/remote-images")
    String showRemoteImages(@RequestParam boolean show, @RequestParam(defaultValue = "/") String returnTo) {
        currentLearner.showRemoteImages(show);
        return "redirect:" + localPath(returnTo);
    }

    /** Sent by the page on the first visit: only the browser knows where the learner is. */
    @PostMapping("/settings/time-zone")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assumeTimeZone(@RequestParam String timeZone) {
        try {
            currentLearner.assumeTimeZone(ZoneId.of(timeZone));
        } catch (DateTimeException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown time zone", unknown);
        }
    }

    @PostMapping("/settings/enrolment")
    String enrol(@RequestParam long deckId, @RequestParam boolean study) {
        if (study) {
            currentLearner.enrol(deckId);
        } else {
            currentLearner.leave(deckId);
        }
        return "redirect:/";
    }

    /** Never sends a learner to another site. */
    private static String localPath(String path) {
        boolean local = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0;
        return local ? path : "/";
    }
}
