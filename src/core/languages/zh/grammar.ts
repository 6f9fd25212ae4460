import type { GrammarWords } from '../../model/words/grammar';
import { list } from '../../words/list';

export const grammar: GrammarWords = {
  boundary: 'none',
  ownerBeside: 'either',
  prepositions: {
    object: list`接替, 取代, 替代, 接续, 接續, 继, 繼, 把, 继任, 接任自`,
    // Verbs that hand over stand right before whoever receives.
    recipient: list`
      向, 给, 給, 移交, 移交给, 移交給, 移交至, 移交予, 交给, 交給, 交棒, 交棒给, 交棒給, 交棒予, 转交, 轉交, 转交给, 轉交給, 转给, 传给, 傳給, 交到, 交予, 交至, 转至, 转到, 轉到, 轮到, 輪到, 轮至,
      转移至, 转移到, 轉移到, 传递给, 传递到, 让与, 归, 交接给, 交接給, 传到, 落到, 花落
    `,
    source: list`从, 從, 自, 来自, 來自, 接过, 接過`,
    agent: list`由, 被, 交由`,
    companion: list`与, 與, 同, 跟, 连同, 會同, 会同, 携手`,
    place: list`在, 位于, 位於, 于, 於, 赴, 访问, 訪問, 抵达, 抵達`,
    other: list`
      对, 對, 对于, 关于, 關於, 因, 为了, 為了, 支持, 欢迎, 歡迎, 祝贺, 祝賀, 感谢, 感謝, 代表, 包括, 除, 围绕, 经过, 通过, 驻, 駐, 会见, 會見, 会晤, 邀请, 邀請, 应, 應
    `,
  },
  postpositions: {
    possessor: list`的`,
    source: list`手中, 手里, 手裡`,
  },
  fillers: list`邻国, 现任, 前任`,
};
