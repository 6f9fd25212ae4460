import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';
import { leaders } from '../romance/leaders';

export const person: PersonWords = {
  leaders,
  titles: list`
    presidente, presidenta, vice-presidente, ex-presidente, chefe de Estado, chefe do Estado, chefe de Governo, chefe do Governo, chefe de governo, primeiro-ministro, primeira-ministra, vice-primeiro-ministro, premiê, premier, chanceler, rei, rainha, emir, sultão, príncipe herdeiro,
    ministro, ministra, vice-ministro, vice-ministra, ex-ministro, ministro das Relações Exteriores, ministra das Relações Exteriores, ministro dos Negócios Estrangeiros, ministra dos Negócios Estrangeiros, ministro de Estado, ministro dos Negócios Estrangeiros e Cooperação,
    ministro das Relações Exteriores e Cooperação, chefe da diplomacia, ministro da Fazenda, ministro das Finanças, ministra das Finanças, ministro da Economia, ministra da Economia, ministro da Defesa, ministra da Defesa, ministro do Interior, ministro da Justiça, ministra da Justiça, ministro da Casa Civil,
    ministro do Meio Ambiente, ministra do Meio Ambiente, ministro do Planejamento, ministra do Planejamento, ministro dos Assuntos Parlamentares, secretário de Estado, secretária de Estado, secretário-geral, secretária-geral, secretário geral, secretário executivo, secretária executiva, secretário-executivo, secretária-executiva, secretário, secretária,
    embaixador, embaixadora, representante permanente, representante, alto representante, alta representante, enviado especial, enviada especial, porta-voz, diretor-geral, diretora-geral, director-geral, directora-geral, diretor executivo, diretora executiva, diretor, diretora, director, directora, comissário, comissária,
    governador, governadora, prefeito, prefeita, senador, senadora, deputado, deputada, eurodeputado, eurodeputada, chefe, líder, general, almirante, coronel, papa, cardeal, arcebispo, bispo, juiz, juíza, professor, professora, analista, economista, cientista político, especialista, diplomata, coordenador, coordenadora,
    sherpa, conselheiro, conselheira, assessor, assessora, assessor especial, presidente pro tempore, presidente em exercício, presidente da República, presidente eleito, presidente eleita, mandatário, mandatária, governante, dirigente, estadista, homólogo, homóloga, par, colega, fundador, fundadora, empresário, empresária, executivo, executiva, jornalista, analista político, académico, acadêmico, ativista, activista, deputado federal, investigador, investigadora, pesquisador, pesquisadora, subsecretário, subsecretária
  `,
  sameOffice: [
    list`presidente, presidenta, chefe de Estado, chefe do Estado, presidente da República, mandatário, mandatária, estadista, líder, governante, dirigente, homólogo, homóloga, colega, par`,
    list`primeiro-ministro, primeira-ministra, premiê, premier, chefe de Governo, chefe do Governo, chefe de governo`,
    list`
      ministro, ministra, chanceler, ministro das Relações Exteriores, ministra das Relações Exteriores, ministro dos Negócios Estrangeiros, ministra dos Negócios Estrangeiros, chefe da diplomacia, diplomata, governante, ministro dos Negócios Estrangeiros e Cooperação, homólogo, homóloga, colega, par
    `,
    list`embaixador, embaixadora, representante permanente, representante, diplomata`,
    list`governador, governadora`,
    list`rei, rainha, monarca`,
  ],
  joints: list`de, do, da, dos, das, o, a, os, as, e, para, em, no, na, ao, à, um, uma, que, é, então, atual, actual, seu, sua, junto`,
  home: list`país, república`,
  places: list`província, cidade, rua, avenida, aeroporto, universidade, hotel, estado`,
  links: list`
    entrante, relações, exteriores, negócios, estrangeiros, assuntos, europeus, cooperação, comunidades, internacional, internacionais, comércio, exterior, economia, fazenda, finanças, defesa, interior, energia, justiça, estado, governo, desenvolvimento, integração, cultura, saúde, educação, meio, ambiente,
    agricultura, planejamento, orçamento, minas, ministério, itamaraty, conselho, comissão, comitê, comité, departamento, geral, primeiro, interino, interina, atual, actual, novo, nova, eleito, eleita, cessante, república, reino, federação, união, permanente, missão, nações, unidas, onu, exercício, segurança,
    política, externa, parlamento, assembleia, nacional, senado, câmara, federal, popular, bolivariana, adjunto, adjunta, civil, casa, social, indústria, turismo
  `,
  articles: list`o, a, os, as, um, uma`,
  courtesy: list`senhor, senhora, sr, sra, dom, dona, doutor, doutora, dr, dra, eng, xeque, monsenhor, sir`,
  particles: list`de, do, da, dos, das, e, d, di, del, la, van, von, der, bin, ibn, al, el, ben, abu`,
  notNames: list`
    segunda, terça, quarta, quinta, sexta, sábado, domingo, feira, o, a, os, as, um, uma, em, de, do, da, dos, das, no, na, nos, nas, ao, à, aos, às, e, ou, por, pelo, pela, para, com, sem, segundo, após, desde, até, sobre, entre, seu, sua, este, esta, esse, essa, isso, ele, ela, eles, elas, nós, que, quem,
    qual, quando, onde, como, durante, enquanto, além, também, mas, porém, contudo, hoje, ontem, amanhã, agora, depois, antes, assim, se, não, sim, já, muito, mais, todo, todos, nosso, nossa, é, foi, será, são, disse, assume, assumiu, recebe, recebeu, entrega, passa, preside, sucede,
    conselho, comitê, comité, comissão, ministério, ministros, ministro, governo, parlamento, congresso, senado, câmara, cúpula, cimeira, conferência, reunião, fórum, organização, união, presidência, secretaria, secretariado, assembleia, casa, palácio, escritório, departamento, agência, imprensa, grupo, banco,
    universidade, instituto, centro, fundação, nacional, internacional, geral, segurança, exteriores, relações, negócios, estrangeiros, assuntos, europeia, europeu, europa, africana, áfrica, ásia, américa, latina, caribe, caraíbas, pacífico, atlântico, sul, norte, leste, oeste, oriente, estado, estados, república, reino,
    federal, tratado, declaração, comunicado, foto, imagem, fonte, cidade, mundo, direitos, humanos, cooperação, desenvolvimento, econômica, económica, comunidade, países, língua, portuguesa, mercado, comum, cplp, mercosul, onu, ue, otan, nato, brics, nações, unidas, partido, corte, tribunal, forças, plano, agenda, presidente, lusa, itamaraty, planalto
  `,
  pronouns: list`ele, ela, o estadista, a governante, o representante, o presidente, a presidente, o ministro, a ministra, o chanceler, a chanceler, o mandatário, a mandatária, o diplomata, a diplomata, o chefe de estado, o governante, o petista, o embaixador, a embaixadora`,
};
