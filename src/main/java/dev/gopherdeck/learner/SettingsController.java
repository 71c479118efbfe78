package dev.gopherdeck.learner;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The learner's settings. */
@Controller
class SettingsController {

    private static final List<String> ZONES = Stream.concat(
                    Stream.of("UTC"), ZoneId.getAvailableZoneIds().stream().filter(SettingsController::isPlace))
            .sorted()
            .toList();

    private final CurrentLearner currentLearner;
    private final DeckChoices decks;

    SettingsController(CurrentLearner currentLearner, DeckChoices decks) {
        this.currentLearner = currentLearner;
        this.decks = decks;
    }

    @GetMapping("/settings")
    String settings(Model model) {
        Learner learner = currentLearner.get();
        model.addAttribute("settings", learner.settings());
        model.addAttribute("decks", decks.of(learner));
        model.addAttribute("zones", ZONES);
        return "settings";
    }

    @PostMapping("/settings")
    String adopt(SettingsForm form, BindingResult binding) {
        if (binding.hasErrors()) {
            return "redirect:/settings?refused";
        }
        try {
            currentLearner.adopt(form.settings());
        } catch (IllegalArgumentException outOfRange) {
            return "redirect:/settings?refused";
        }
        return "redirect:/settings?saved";
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
    String enrol(
            @RequestParam long deckId, @RequestParam boolean study, @RequestParam(defaultValue = "/") String returnTo) {
        if (study) {
            currentLearner.enrol(deckId);
        } else {
            currentLearner.leave(deckId);
        }
        return "redirect:" + localPath(returnTo);
    }

    /** Left out are abbreviations and fixed offsets, which know no daylight saving. */
    private static boolean isPlace(String zone) {
        return zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
    }

    /** Never sends a learner to another site. */
    private static String localPath(String path) {
        boolean local = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0;
        return local ? path : "/";
    }
}
