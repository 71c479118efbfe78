package dev.gopherdeck;

import dev.gopherdeck.deck.ImagePath;
import dev.gopherdeck.markdown.CardHtml;
import dev.gopherdeck.markdown.ImageAddresses;
import dev.gopherdeck.storage.CardRenderer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lends the rendering of cards to exports, which know nothing of notes. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    CardRenderer cardRenderer() {
        CardHtml html = new CardHtml();
        return (notesPath, texts, pictures) -> {
            ImageAddresses addresses = new Pictures(notesPath, pictures);
            return new CardRenderer.Rendered(
                    html.renderInline(texts.question(), addresses) + html.render(texts.front(), addresses),
                    html.render(texts.answer(), addresses));
        };
    }

    private record Pictures(String notesPath, UnaryOperator<@Nullable String> byPath) implements ImageAddresses {

        @Override
        public @Nullable String local(String address) {
            return ImagePath.resolve(notesPath, address).map(byPath).orElse(null);
        }

        /** What is taken out of here has no learner who could still decide. */
        @Override
        public boolean showsRemote() {
            return true;
        }
    }
}
