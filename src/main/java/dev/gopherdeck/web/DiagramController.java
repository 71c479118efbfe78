package dev.gopherdeck.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sandboxed frame in which Mermaid draws. */
@Controller
class DiagramController {

    @GetMapping("/diagram")
    String diagram() {
        return "diagram";
    }
}
