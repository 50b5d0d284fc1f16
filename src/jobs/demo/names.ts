import type { Luck } from './luck.ts';

/** Names as people in England have them, of several backgrounds. Everyone they are given to is made up. */
type Background = {
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
};

export type FamilyName = { readonly surname: string; readonly background: Background };

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

const backgrounds: readonly Background[] = [
  {
    weight: 52,
    women: words(`Karen, Susan, Julie, Emma, Gemma, Stacey, Chloe, Megan, Jade, Paula, Linda, Joyce, Maureen, Sheila,
      Donna, Kelly, Leanne, Hayley, Ellie, Sophie, Beth, Rachel, Tracey, Margaret, Doreen, Pauline, Nicola, Amy`),
    men: words(`Dean, Lee, Gary, Craig, Ryan, Josh, Liam, Callum, Nathan, Darren, Wayne, Keith, Roy, Ronald, Derek,
      Stuart, Ian, Mark, Adam, Ben, Luke, Jamie, Scott, Barry, Kenneth, Trevor, Shaun, Toby`),
    surnames: words(`Atherley, Birtles, Blackshaw, Brindle, Catlow, Chadderly, Copley, Crabtree, Dunstone, Eastwell,
      Fairhurst, Fennimore, Garside, Gathercole, Greaves, Hallam, Hardwick, Hebden, Hollis, Ibbotson, Jessop, Kettley,
      Lathom, Lomas, Marsden, Mellor, Nuttall, Oakden, Ollerton, Pickersgill, Postlethwaite, Quibell, Ramsden, Redfearn,
      Rushworth, Sidebottom, Stannard, Sugden, Tattersall, Thackray, Tranter, Underhill, Varley, Wadsworth, Whitlock,
      Wigglesworth, Winterburn, Womersley, Yardley, Yeomans`),
  },
  {
    weight: 8,
    women: words('Shanice, Marcia, Yvonne, Beverley, Jasmine, Kezia, Tiana, Monique'),
    men: words('Leroy, Winston, Jermaine, Tyrone, Errol, Devon, Malachi, Curtis'),
    surnames: words('Campbell-Reid, Gayle, Brathwaite, Samuels, Pinnock, Morgan-Lewis, Francis, Cumberbatch'),
  },
  {
    weight: 7,
    women: words('Shazia, Nadia, Sajida, Rukhsana, Aisha, Zara, Saima, Farzana'),
    men: words('Imran, Tariq, Naveed, Usman, Bilal, Asif, Haroon, Zahid'),
    surnames: words('Akhtar, Chaudhry, Mahmood, Qureshi, Rafiq, Siddiqui, Mirza, Bashir'),
  },
  {
    weight: 5,
    women: words('Nasima, Shirin, Rahima, Taslima, Sultana, Farida'),
    men: words('Shafiq, Rezaul, Mizanur, Kamal, Jubair, Faruk'),
    surnames: words('Miah, Chowdhury, Uddin, Begum-Ali, Rahman, Talukder'),
  },
  {
    weight: 5,
    women: words('Kavita, Meena, Harpreet, Sunita, Jasleen, Priya, Hema'),
    men: words('Rajesh, Gurdeep, Manjit, Vikram, Sanjay, Harjit, Nilesh'),
    surnames: words('Sandhu, Dhaliwal, Solanki, Bhatt, Parmar, Gill, Mistry'),
  },
  {
    weight: 6,
    women: words('Folake, Adaeze, Ngozi, Bisi, Chiamaka, Abena, Efua'),
    men: words('Tunde, Emeka, Kayode, Chidi, Femi, Kwame, Kofi'),
    surnames: words('Adeyemi, Okonkwo, Balogun, Eze, Owusu, Mensah, Ogunleye, Nwosu'),
  },
  {
    weight: 5,
    women: words('Agnieszka, Ewa, Katarzyna, Magda, Joanna, Zofia'),
    men: words('Piotr, Marek, Tomasz, Krzysztof, Pawel, Jakub'),
    surnames: words('Kowalczyk, Zielinski, Wrobel, Pawlak, Sikora, Mazur'),
  },
  {
    weight: 3,
    women: words('Hodan, Sahra, Fadumo, Ifrah, Amina'),
    men: words('Abdi, Mahad, Liban, Guled, Yusuf'),
    surnames: words('Warsame, Farah, Abdullahi, Jama, Hersi'),
  },
  {
    weight: 3,
    women: words('Elena, Ioana, Andreea, Daniela'),
    men: words('Mihai, Radu, Florin, Bogdan'),
    surnames: words('Munteanu, Dobre, Stoica, Lungu'),
  },
  {
    weight: 2,
    women: words('Oksana, Iryna, Halyna, Svitlana'),
    men: words('Andriy, Oleh, Mykola, Taras'),
    surnames: words('Kovalenko, Bondar, Melnyk, Shevchuk'),
  },
  {
    weight: 2,
    women: words('Mei, Wing, Yan, Suet'),
    men: words('Kin, Wai, Ho, Jun'),
    surnames: words('Cheung, Lau, Fong, Tsang'),
  },
  {
    weight: 2,
    women: words('Elif, Zeynep, Berivan, Shilan'),
    men: words('Mehmet, Kemal, Azad, Rojan'),
    surnames: words('Yildirim, Demirci, Aydin, Kaplan'),
  },
];

/** A surname for a household, with the background its members’ names come from. */
export function familyName(luck: Luck): FamilyName {
  const background = luck.pickWeighted(backgrounds.map((each) => [each.weight, each] as const));
  return { background, surname: luck.pick(background.surnames) };
}

/** A whole name in a family. */
export function personName({ background, surname }: FamilyName, sex: 'woman' | 'man', luck: Luck): string {
  return `${luck.pick(sex === 'woman' ? background.women : background.men)} ${surname}`;
}

/** The first name of a family that is not taken, without luck; undefined when all are. Two of one name in one home are hard to tell apart. */
export function anotherName(
  { background, surname }: FamilyName,
  sex: 'woman' | 'man',
  taken: readonly string[],
): string | undefined {
  const names = (sex === 'woman' ? background.women : background.men).map((first) => `${first} ${surname}`);
  return names.find((name) => !taken.includes(name));
}
