package dev.gopherdeck.markdown;

import java.util.regex.Pattern;

/** What titles say of themselves: that they group questions, or that what they head is no card at all. */
final class TitleWords {

    private static final int LONGEST = 300;

    /** Stands around the cards: contents, references, licence, thanks. */
    private static final Pattern APPARATUS = Pattern.compile(
            "(?:目录|目\\s*录|参考|参考资料|参考文献|参考文章|参考链接|引用|推荐阅读|延伸阅读|扩展阅读|相关链接|相关阅读|相关文章|资料|资源|友情链接"
                    + "|前言|写在前面|序言?|导读|说明|使用说明|关于.{0,12}|致谢|鸣谢|贡献|贡献者|如何贡献|贡献指南|版权.{0,6}|许可证?|协议|更新日志|更新记录|联系.{0,8}|公众号"
                    + "|(?:table of )?contents?|toc|index|(?:external )?references?|further reading|(?:more |useful |other )?(?:resources|links)"
                    + "|preface|foreword|introduction|intro|about.{0,40}|license|licence|contribut(?:e|ing|ors|ion|ions)|how to contribute.{0,40}"
                    + "|change ?log|acknowledge?ments?|credits|sponsors?|support|star history|disclaimer|authors?|contact.{0,20}|see also|getting started|how (?:to|do i|can i) use.{0,40}|what is this.{0,20}|who is this for.{0,20}|install(?:ation|ing)?|usage|set ?up|quick ?start|requirements|prerequisites|development|building|build|features|roadmap|faq index|screenshots?|readme|安装.{0,4}|使用方法|快速开始|环境要求|特性|截图)",
            Pattern.CASE_INSENSITIVE);

    /** Ends or extends the text above it; of a list of questions it is never one. */
    private static final Pattern PART = Pattern.compile(
            "(?:总结|小结|结论|结语|补充.{0,4}|扩展|拓展|延伸|注意|注意事项|示例|例子|举例|代码|代码示例|示例代码|源码|源码解析|解析|分析|思路|解题思路|解法.{0,4}|题解|题目|题目描述|问题描述|描述"
                    + "|复杂度.{0,4}|时间复杂度|空间复杂度|背景|简介|介绍|概述|精简版|完整版|详细版|简单版|一句话.{0,6}|简答|详解|要点|原因|现象|解决方案|解决办法|解决方法|输出|运行结果|结果|测试|实战|考点|追问|加分项.{0,4}"
                    + "|summary|conclusions?|overview|background|examples?|notes?|solutions?|explanation|description|code|output|key (?:points|takeaways)|takeaways?|tl;?dr|short answer|long answer|good to hear|additional.{0,12}|follow[- ]ups?|hints?|complexity|approach.{0,12}|analysis|constraints?|tips?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SECTION = Pattern.compile(
            "面试题|面试问题|面试相关|相关的?(?:问题|知识|内容|面试)?$|问题汇总|题目汇总|汇总|大全|合集|题库|基础知识|基础篇|进阶篇|篇$|部分$|章$|模块$|专题|常见问题|高频问题|经典问题|知识点$"
                    + "|\\b(?:interview )?questions?$|\\bq ?(?:&|and) ?a$|\\bfaq$|questions and answers|\\bbasics$|\\bfundamentals$|\\bpart \\d+$|\\bchapter\\b|\\bsection\\b|\\b(?:beginner|intermediate|advanced|junior|senior|easy|medium|hard)(?: level)?(?: questions?)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "^\\W*(?:出题人|出题者|作者|难度|标签|来源|公司|考点|考察点|分类|difficulty|tags?|category|source|level|company|topics?)\\W{0,4}[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final String title;
    /** The title without number and decoration. */
    private final String core;

    private TitleWords(String title) {
        this.title = title;
        this.core = core(title);
    }

    static TitleWords of(String title) {
        return new TitleWords(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
    }

    /** A heading that only labels a detail of the question above it. */
    boolean isLabel() {
        return LABEL.matcher(title).matches();
    }

    boolean isApparatus() {
        return APPARATUS.matcher(core).matches();
    }

    boolean isAnswerPart() {
        return PART.matcher(core).matches();
    }

    boolean isSection() {
        return !core.endsWith("?")
                && !core.endsWith("？")
                && SECTION.matcher(core).find();
    }

    private static String core(String title) {
        String text = PlainText.of(Numbering.strip(title));
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && ")）?？".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
